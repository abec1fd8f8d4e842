import type { Offer } from '../../../guides/match/offer.ts';
import type { OfferGrounds } from '../../../guides/match/offer-grounds.ts';
import { fill } from '../../shared/fill.ts';
import { shared as german } from '../../shared/words/de/shared.ts';
import { shared as english } from '../../shared/words/en/shared.ts';
import { whyDe } from './why-de.ts';
import { whyEn } from './why-en.ts';

/** Why an offer is made, in two or three plain sentences: what was noticed and where, why now, and what is left of the budget. */
export const describeWhy = (
  { because, page, grounds }: Pick<Offer, 'because' | 'page'> & { grounds: OfferGrounds },
  locale: string,
): string[] => {
  const [words, kinds] = locale === 'de' ? [whyDe, german.kinds] : [whyEn, english.kinds];
  const { count, seen, taken, leftThisHour, leftToday } = grounds;
  const times = count === 1 ? words.once : fill(words.times, { count: `${count}` });
  const place = page.replace(/^https?:\/\//, '');
  const left = { hour: `${leftThisHour}`, day: `${leftToday}` };
  return [
    fill(words.noticed, { kind: kinds[because], times, place }),
    seen === 0 ? words.first : fill(words.known, { taken: `${taken}`, seen: `${seen}` }),
    fill(leftThisHour > 0 ? words.left : words.last, left),
  ];
};
