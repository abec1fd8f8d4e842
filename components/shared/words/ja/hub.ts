import type { Words } from '../words.ts';

/** Words of the side panel. */
export const hub: Words['hub'] = {
  state: {
    off: 'Handrailはオフです。',
    paused: '{time}まで停止中です。',
    nowhere: 'このページではHandrailを使用できません。',
    asks: 'このサイトではまだHandrailが有効になっていません。',
    on: 'このサイトではHandrailがオンです。',
  },
  askHeading: 'Handrailのサポートを利用しますか？',
  offHeading: 'Handrailはオフです',
  askText:
    'Handrailは、選択されたサイトで操作がうまくいかないことを検知し、ガイドを提案します。入力内容を読み取ることはなく、データがこのデバイスの外に出ることもありません。',
  askMore: '観測される内容と、観測されない内容',
  noSite: 'このページでは使用できません',
  noSiteText:
    'HandrailはWebサイトでのみ動作します。業務で使用するアプリケーションのタブに切り替えてください。',
  siteOn: 'Handrailは、このサイトでのつまずきを検知し、サポートを提案できます。',
  siteOff: 'Handrailはこのサイトの内容を見ていません。ここでのサポートを許可できます。',
  workHere: 'このサイトで使用する',
  stopHere: 'ここでの使用をやめる',
  siteNotGiven: 'ブラウザーから{site}へのアクセスが許可されませんでした。変更はありません。',
  siteKept: '組織の設定により、ブラウザーは{site}へのアクセスを維持します。',
  runs: '続きから再開',
  progress: 'ステップ{number}/{length}',
  progressOf: '{title}の進行状況',
  paused: '一時停止中',
  resume: '再開',
  resumeOf: '{title}を再開',
  leave: '終了',
  leaveOf: '{title}を終了',
  here: 'このページ向け',
  nothingHere: 'このページのガイドやレッスンはまだありません。',
  start: '開始',
  startOf: '{title}を開始',
  search: 'すべてのガイドとレッスンを検索',
  found: { other: '{count}件の結果' },
  nothingFound: '見つかりませんでした。',
};
