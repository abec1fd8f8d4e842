import type { Words } from '../words.ts';

/** Japanese words of what authors share and publish in a workspace. */
export const sharing: Words['sharing'] = {
  share: '{workspace} の作成者と共有する',
  shareHint: 'ほかの作成者も下書きを編集できます。それぞれの変更は統合されます。',
  waiting: '共有中です。最新の変更はまだサーバーに保存されていません。',
  saved: '共有中です。サーバーへの保存：{time}。',
  refused: '共有中ですが、サーバーに保存されていません：{reason}',
  merged: 'ほかの人の変更があなたの変更と統合されました：{time}。',
  keptHeading: '保管されたコピー',
  keptHint: '同じ箇所を両方が変更した場合は、相手の版が使われます。あなたの版はここに保管されます。',
  kept: {
    step: 'ステップ「{text}」のあなたの版',
    launcher: 'ボタン「{text}」のあなたの版',
    order: 'あなたのステップの順序',
    fields: 'あなたのタイトル、概要またはページ',
    draft: 'あなたの下書き全体',
  },
  putBack: '元に戻す',
  putBackOf: '元に戻す：{what}',
  forget: '破棄する',
  forgetOf: '破棄する：{what}',
  putBackDone: '下書きに戻しました。',
  publications: '{workspace} へ送信中',
  sending: '「{title}」はまだ送信されていません。',
  notPublished: '「{title}」はワークスペースで公開されませんでした。',
  notTakenBack: '「{title}」はワークスペースで取り下げられませんでした。',
  why: {
    conflict:
      'その間にほかの人が別の版を公開しました。確認してから、自分の版を上書きで公開するか、破棄してください。',
    forbidden: 'あなたの役割では許可されていません。',
    'too-large': '大きすぎます。',
    other: 'サーバーからの説明：{reason}',
  },
  publishOver: 'それでも自分の版を公開する',
  publishOverOf: 'それでも {title} を公開する',
  onlyHere: 'このブラウザーのみ',
  publishThere: 'ワークスペースで公開する',
  publishThereOf: '{title} をワークスペースで公開する',
  onItsWay: '「{title}」をワークスペースへ送ります。',
};
