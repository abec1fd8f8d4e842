import type { Words } from '../words.ts';

/** The kinds of trouble that Handrail notices. */
export const kinds: Words['shared']['kinds'] = {
  'rage-click': '急躁点击',
  'error-loop': '同样的错误反复出现',
  'validation-loop': '表单错误反复出现',
  'failed-drag': '拖动无效',
  'help-seeking': '寻找帮助',
  'repeated-undo': '反复撤销',
  'form-thrash': '在字段之间来回修改',
  'field-re-entry': '字段重新填写',
  'abandoned-form': '表单未完成',
  'navigation-ping-pong': '在页面之间来回切换',
  'u-turn': '快速返回',
  'off-path': '在已知流程中受阻',
  hesitation: '犹豫',
  'error-click': '点击后出错',
  'dead-click': '点击无反应',
  'scroll-thrash': '反复上下滚动',
  'cursor-thrash': '指针来回晃动',
};
