/** What a link to join a workspace says. */
export interface JoinLink {
  /** Of the server, such as `https://handrail.example`. */
  origin: string;
  code: string;
}
