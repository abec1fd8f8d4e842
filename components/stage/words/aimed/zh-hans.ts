import type { AimedWords } from '../../../../guides/contracts/aimed-words.ts';

/** Handrail's own words at a target, in Simplified Chinese. */
export const aimed: AimedWords = {
  openHint: '显示提示。{progress}',
  startGuide: '{label}：开始指南“{title}”',
  faults: {
    required: '请填写此项。',
    tooShort: { other: '请至少输入 {count} 个字符。' },
    tooLong: { other: '请最多输入 {count} 个字符。' },
    formats: {
      email: '请输入电子邮件地址，例如 name@example.com。',
      number: '请输入数字。',
      integer: '请输入整数，只用数字。',
      date: '请按年、月、日输入日期：2026-01-31。',
      time: '请按 24 小时制输入时间：14:30。',
      phone: '请输入带国家代码的电话号码：+41 44 668 18 00。',
      iban: '此 IBAN 无效，请逐字符核对。',
      url: '请输入以 https:// 开头的完整网址。',
      'postal-code': '请按该国家或地区的格式输入邮政编码：{country}。',
    },
    oneOf: '请输入以下之一：{values}。',
    compare: {
      same: '此项必须与“{field}”相同。',
      different: '此项必须与“{field}”不同。',
      before: '此项必须早于“{field}”。',
      after: '此项必须晚于“{field}”。',
      less: '此项必须小于“{field}”。',
      greater: '此项必须大于“{field}”。',
    },
    otherField: '另一个字段',
  },
  right: '此项填写正确。',
  act: {
    doIt: '替我完成',
    click: 'Handrail 可以替您按下此处。',
    select: 'Handrail 可以替您选择“{option}”。',
    type: 'Handrail 可以替您在此处输入“{text}”。',
    ask: 'Handrail 可以替您输入。内容不会发送到其他地方。',
    ownPress: '请您自己操作：Handrail 绝不会替您提交、付款、删除、共享或上传任何内容。',
    about: 'Handrail 即将执行。按 Esc 可停止。',
    stopped: '已停止。未执行任何操作。',
    covered: '有内容遮挡在上面，因此 Handrail 不会操作。您可以自己操作。',
    changed: '页面已发生变化，因此 Handrail 不会操作。您可以自己操作。',
    cannot: 'Handrail 无法在此处执行。请您自己操作。',
    noOption: '此处没有“{option}”可选。请您自己选择。',
  },
};
