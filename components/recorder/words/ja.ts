import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in Japanese. */
export const ja: RecorderCatalogue = {
  recording: '記録中',
  steps: { other: '{count}ステップ' },
  stop: '停止',
  askPoint: 'これは図です。Handrailは図の中の位置を示せますが、そこに何が描かれているかは読み取れません。',
  thisPoint: 'この位置を示す',
  wholeDrawing: '図全体を示す',
  pick: {
    heading: '新しい場所',
    point:
      '新しい場所を指して押すか、Tabキーで移動してEnterキーを押してください。その間、ページは反応しません。Escキーで元のままにします。',
    sure: '「{name}」を選びました。確実に見つけられます。別の場所にするには、そこを指してください。',
    unsure:
      '「{name}」を選びましたが、よく似た場所がほかにあるため、見つけられないかもしれません。固有の名前がある場所を指してください。',
    take: 'この場所を使う',
    pause: '先にページを操作する',
    paused: 'ページは普段どおり動きます。目的の場所まで進んでください。',
    resume: '場所を指す',
    cancel: 'キャンセル',
  },
  problems: {
    noRoom:
      'デバイスの空き容量がなくなったため、記録を終了しました。ここまでの記録は下書きに保存されています。空き容量を確保してから、続きを記録してください。',
    noPictures:
      'このガイドは画像なしで記録されています。画像を付けるには、対象のタブを前面に表示した状態でブラウザーのHandrailボタンを押し、記録をやり直してください。',
  },
};
