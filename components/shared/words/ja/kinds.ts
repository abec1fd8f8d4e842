import type { Words } from '../words.ts';

/** The kinds of trouble that Handrail notices. */
export const kinds: Words['shared']['kinds'] = {
  'rage-click': '連続クリック',
  'error-loop': '同じエラーの繰り返し',
  'validation-loop': 'フォームエラーの繰り返し',
  'failed-drag': '効果のないドラッグ',
  'help-seeking': 'ヘルプの検索',
  'repeated-undo': '元に戻す操作の繰り返し',
  'form-thrash': '入力欄の間の行き来',
  'field-re-entry': '入力欄の入れ直し',
  'abandoned-form': '未完了のフォーム',
  'navigation-ping-pong': 'ページ間の行き来',
  'u-turn': 'すぐに戻る操作',
  'off-path': '既知の手順での行き詰まり',
  hesitation: '迷い',
  'error-click': 'エラーにつながったクリック',
  'dead-click': '反応のないクリック',
  'scroll-thrash': '上下スクロールの繰り返し',
  'cursor-thrash': '落ち着かないポインター',
};
