import type { Offer } from '../../../guides/match/offer.ts';
import type { OfferGrounds } from '../../../guides/match/offer-grounds.ts';
import { createCount } from '../../shared/create-count.ts';
import { fill } from '../../shared/fill.ts';
import { intlTag } from '../../shared/intl-tag.ts';
import type { OwnLanguage } from '../../shared/own-language.ts';
import { whyCatalogues } from './why-catalogues.ts';

/** Why an offer is made, in two or three plain sentences: what was noticed and where, why now, and what is left of the budget. */
export const describeWhy = (
  { because, page, grounds }: Pick<Offer, 'because' | 'page'> & { grounds: OfferGrounds },
  language: OwnLanguage,
): string[] => {
  const [words, kinds] = whyCatalogues[language];
  const count = createCount(language);
  const number = new Intl.NumberFormat(intlTag(language));
  const place = page.replace(/^https?:\/\//, '');
  const left = { hour: number.format(grounds.leftThisHour), day: number.format(grounds.leftToday) };
  return [
    count(words.noticed, grounds.count, {
      kind: kinds[because],
      place,
    }),
    grounds.seen === 0
      ? words.first
      : count(words.known, grounds.seen, { taken: number.format(grounds.taken) }),
    fill(grounds.leftThisHour > 0 ? words.left : words.last, left),
  ];
};
