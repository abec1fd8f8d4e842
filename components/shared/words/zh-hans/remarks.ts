import type { Words } from '../words.ts';

/** Words of the remarks that colleagues leave on guides. */
export const remarks: Words['remarks'] = {
  count: { other: '{count} 条备注' },
  you: '您',
  colleague: '一位同事',
  text: '您的备注',
  textHint: '{workspace} 中的所有人都能看到。之后不能修改，只能撤回。请勿填写机密内容。',
  name: '您的姓名（愿意填写时）',
  leave: '留下备注',
  left: '您的备注正在发送。',
  unsent: '尚未发送',
  refused: '未发送：{reason}',
  withdraw: '撤回',
  withdrawQuestion: '该备注将对所有人消失，并且无法恢复。',
  hide: '隐藏',
  hideThis: '隐藏这条备注',
  reason: '隐藏的原因',
  reasonHint: '备注的作者和可以隐藏备注的人会看到。',
  hidden: '已隐藏',
  hiddenFor: '已隐藏：{reason}',
  show: '重新显示',
};
