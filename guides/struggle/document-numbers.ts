/** More elements of one document than this are never numbered. */
const perDocument = 100_000;
/** Places for documents in a page: the page itself, which is 0, and its frames. Further frames share the last. */
const places = 64;

const documentOf = (number: number): number => Math.floor(number / perDocument);

/** Numbers of elements that are told apart over all documents of a tab, as those of one document are within it. */
export const documentNumbers = {
  /**
   * The number in the tab of an element by its number in its document: the document is the so many-th of the tab, and in
   * the so many-th place of its page. 0, which is no element, stays 0.
   */
  inTab: (number: number, document: number, place = 0): number =>
    number === 0 ? 0 : number + (document * places + Math.min(place, places - 1)) * perDocument,
  /**
   * Whether two numbers may be of the same element. A document that was loaded since numbers the same element otherwise;
   * within a document, and between those that are shown together, other numbers are other elements.
   */
  mayBeSame: (one: number, other: number): boolean => {
    const documents = [documentOf(one), documentOf(other)] as const;
    return (
      one === other || (documents[0] !== documents[1] && documents[0] % places === documents[1] % places)
    );
  },
};
