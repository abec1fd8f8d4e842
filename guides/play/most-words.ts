/** The longest text that a person can say to those who read a survey, in UTF-16 code units. */
export const mostWords = 500;
