/** The most characters, as UTF-16 code units, of what people write with remarks. Own choice: a remark is a note, and no guide. */
export const remarkLengths = { text: 500, name: 60, reason: 200 };
