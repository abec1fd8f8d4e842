import type { Words } from '../words.ts';

/** Words of the lesson editor. */
export const lesson: Words['lesson'] = {
  gone: 'このレッスンはもうこのデバイスにありません。',
  untitled: '無題のレッスン',
  unpublished: '未公開',
  publish: 'レッスンを公開',
  newer:
    '編集中に、このレッスンのバージョン{version}が公開されました。あなたの版はまだ公開されていません。失われたものはありません。',
  publishAfter: '自分の版を続けて公開',
  pagesHint:
    'ステップからのみ提案する場合は、空のままにします。「*」は「/」を含まない任意の部分、「**」は任意の文字列を表します。',
  cards: 'カード',
  card: 'カード{number}',
  kinds: { text: 'テキスト', picture: '画像', question: '質問' },
  add: { text: 'テキストを追加', picture: '画像を追加', question: '質問を追加' },
  moveUp: 'カード{number}を上へ移動',
  moveDown: 'カード{number}を下へ移動',
  removeCard: 'カード{number}を削除',
  cardRemoved: 'カード{number}を削除しました。',
  preview: 'このカードのプレビュー',
  picture: '画像',
  pictureHint: 'PNG、JPEG、WebP。最大1280ピクセルに縮小されます。',
  noPicture: 'このファイルは使用できる画像ではありません。PNG、JPEG、WebPのいずれかを選択してください。',
  description: '画像の説明',
  descriptionHint: '画像を見ることができない方に読み上げられます。',
  question: '質問',
  choice: '選択肢{number}',
  choiceText: '回答',
  correct: 'この選択肢を正解にする',
  feedback: 'この選択肢を選んだ後のメッセージ',
  addChoice: '選択肢を追加',
  noneRight: '1つ以上の選択肢を正解にしてください。',
  right: '正解です。',
  wrong: '少し違います。',
};
