/**
 * The address of a message for the person's mail program, with what they have made of the message.
 *
 * @param mailto the address as it was prepared, its text last
 */
export const mailtoWith = (mailto: string, message: string): string =>
  mailto.replace(/([?&]body=).*$/, (_, start: string) => {
    const lines = message.replace(/\r?\n/g, '\r\n');
    return start + encodeURIComponent(lines);
  });
