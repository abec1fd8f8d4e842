import type { WhyWords } from './why-words.ts';

/** Why an offer is made, in Japanese. */
export const whyJa: WhyWords = {
  noticed: { other: '検知した内容：{kind}（{count}回）、場所：{place}。' },
  first: 'この場所に合った内容で、最近は提案されておらず、ちょうど操作が止まっていました。',
  known: {
    other:
      'この場所に合った内容で、これまで{count}回の提案のうち{taken}回が利用され、ちょうど操作が止まっていました。',
  },
  left: 'この後に残る提案：この1時間は最大{hour}回、今日は最大{day}回。',
  last: 'これがこの1時間で最後の提案です。今日の残りの提案：最大{day}回。',
};
