import type { Words } from '../words.ts';
import { kinds } from './kinds.ts';

/** Words that several pages share. */
export const shared: Words['shared'] = {
  handrail: 'Handrail',
  pageTitle: '{page} – Handrail',
  pages: 'Handrail 页面',
  studio: '工作室',
  insights: '分析',
  options: '设置',
  welcome: '欢迎',
  skipToContent: '跳到正文',
  loading: '正在加载…',
  close: '关闭',
  cancel: '取消',
  undo: '撤销',
  tryAgain: '重试',
  guide: '指南',
  lesson: '课程',
  byPolicy: '由您的组织设置',
  pause: '暂停一小时',
  endPause: '结束暂停',
  steps: { other: '{count} 个步骤' },
  cards: { other: '{count} 张卡片' },
  databaseNewer: '此设备上的数据由更新版本的 Handrail 创建，此版本不会对其进行任何更改。请更新 Handrail。',
  databaseFailed: 'Handrail 无法打开其在此设备上的数据。',
  workerSilent: 'Handrail 目前没有响应。',
  markdownHint: '**粗体**、*强调*、`代码`、[链接](https://example.com)，以及以“-”或“1.”开头的列表',
  kinds,
};
