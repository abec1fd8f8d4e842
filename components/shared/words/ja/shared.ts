import type { Words } from '../words.ts';
import { kinds } from './kinds.ts';

/** Words that several pages share. */
export const shared: Words['shared'] = {
  handrail: 'Handrail',
  pageTitle: '{page} – Handrail',
  pages: 'Handrailのページ',
  studio: 'スタジオ',
  insights: '分析',
  options: '設定',
  welcome: 'ようこそ',
  skipToContent: '本文へ移動',
  loading: '読み込んでいます…',
  close: '閉じる',
  cancel: 'キャンセル',
  undo: '元に戻す',
  tryAgain: '再試行',
  guide: 'ガイド',
  lesson: 'レッスン',
  byPolicy: '組織による設定',
  pause: '1時間停止する',
  endPause: '停止を解除',
  steps: { other: '{count}ステップ' },
  cards: { other: 'カード{count}枚' },
  databaseNewer:
    'このデバイスのデータは、より新しいバージョンのHandrailで作成されています。このバージョンでは変更を加えません。Handrailを更新してください。',
  databaseFailed: 'Handrailは、このデバイスのデータを開けません。',
  workerSilent: '現在、Handrailが応答していません。',
  markdownHint: '**太字**、*強調*、`コード`、[リンク](https://example.com)、「-」または「1.」のリスト',
  kinds,
};
