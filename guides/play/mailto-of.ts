/**
 * The address that opens a message in the person's mail program. Nothing is sent by it.
 *
 * @param to an e-mail address
 */
export const mailtoOf = (to: string, subject: string, body: string): string => {
  // The name before the @ may hold what means something in an address.
  const [name = '', ...domain] = to.split(/@(?=[^@]*$)/);
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${encodeURIComponent(name)}@${domain.join('')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
};
