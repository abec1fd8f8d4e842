import type { Words } from '../words.ts';

/** Words of the remarks that colleagues leave on guides. */
export const remarks: Words['remarks'] = {
  count: { other: 'コメント {count} 件' },
  you: 'あなた',
  colleague: '同僚',
  text: 'あなたのコメント',
  textHint:
    '{workspace} の全員が読めます。あとから変更することはできず、取り下げることだけができます。機密は書かないでください。',
  name: 'お名前（書きたい場合のみ）',
  leave: 'コメントを残す',
  left: 'コメントを送っています。',
  unsent: '未送信',
  refused: '送信できませんでした: {reason}',
  withdraw: '取り下げる',
  withdrawQuestion: 'コメントは全員の画面から消え、元に戻せません。',
  hide: '隠す',
  hideThis: 'このコメントを隠す',
  reason: '隠す理由',
  reasonHint: '書いた本人と、コメントを隠せる人が読みます。',
  hidden: '非表示',
  hiddenFor: '非表示: {reason}',
  show: 'もう一度表示する',
};
