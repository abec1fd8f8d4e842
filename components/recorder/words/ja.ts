import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in Japanese. */
export const ja: RecorderCatalogue = {
  recording: '記録中',
  steps: { other: '{count}ステップ' },
  stop: '停止',
  askPoint: 'これは図です。Handrailは図の中の位置を示せますが、そこに何が描かれているかは読み取れません。',
  thisPoint: 'この位置を示す',
  wholeDrawing: '図全体を示す',
  problems: {
    noRoom:
      'デバイスの空き容量がなくなったため、記録を終了しました。ここまでの記録は下書きに保存されています。空き容量を確保してから、続きを記録してください。',
    noPictures:
      'このガイドは画像なしで記録されています。画像を付けるには、対象のタブを前面に表示した状態でブラウザーのHandrailボタンを押し、記録をやり直してください。',
  },
};
