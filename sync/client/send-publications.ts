import { type Publication, publicationSchema } from '../protocol/publication.ts';
import { callWithToken } from './call-with-token.ts';
import type { Fault } from './fault.ts';
import { holdOf } from './hold-of.ts';
import type { Outcome } from './outcome.ts';
import type { OutgoingPublication } from './outgoing-publication.ts';
import type { PublicationAnswer } from './publication-answer.ts';
import { readAnswer } from './read-answer.ts';
import type { Session } from './session.ts';

/**
 * Sends what authors of this browser have published, in the order in which they did. What the server refuses is put aside with its
 * reason, for the author to see; whatever breaks off is sent again, word for word, which has no further effect.
 *
 * @returns why it ended before all was sent
 */
export const sendPublications = async (session: Session): Promise<Fault | undefined> => {
  const { store } = session.platform;
  for (;;) {
    const publication = await store.nextPublication();
    if (!publication) return undefined;
    if (!(await store.renewHold(holdOf(session)))) return { kind: 'overtaken' };
    const sent = await send(session, publication);
    const answer = sent.ok ? { taken: sent.value } : answerOf(sent.fault, publication);
    if ('kind' in answer) return answer;
    await store.settlePublication(publication.order, answer);
  }
};

const send = async (session: Session, { request }: OutgoingPublication): Promise<Outcome<Publication>> => {
  const called = await callWithToken(session, {
    path: '/v1/publications',
    body: JSON.stringify(request),
    answers: 'application/json',
  });
  return called.ok ? readAnswer(called.value, publicationSchema, 'a publication') : called;
};

const answerOf = (fault: Fault, { request }: OutgoingPublication): PublicationAnswer | Fault => {
  if (fault.kind !== 'refused') return fault;
  const { type, title } = fault;
  switch (type) {
    case 'not-found':
      if ('archived' in request) return { taken: 'nothing' };
      return { refused: { type, reason: title } };
    case 'malformed':
    case 'forbidden':
    case 'conflict':
    case 'too-large':
      return { refused: { type, reason: title } };
    default:
      return fault;
  }
};
