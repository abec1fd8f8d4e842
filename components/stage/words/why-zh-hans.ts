import type { WhyWords } from './why-words.ts';

/** Why an offer is made, in Simplified Chinese. */
export const whyZhHans: WhyWords = {
  noticed: { other: '察觉到：{kind}（{count} 次），位于 {place}。' },
  first: '此内容适合这个位置，近期未向您提供过，并且您刚才停顿了片刻。',
  known: { other: '此内容适合这个位置，此前提供 {count} 次，您接受了 {taken} 次，并且您刚才停顿了片刻。' },
  left: '此后剩余的提供次数：本小时最多 {hour} 次，今天最多 {day} 次。',
  last: '这是本小时的最后一次提供。今天剩余的提供次数：最多 {day} 次。',
};
