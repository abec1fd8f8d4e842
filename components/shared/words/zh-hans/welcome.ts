import type { Words } from '../words.ts';

/** Words of the welcome page. */
export const welcome: Words['welcome'] = {
  title: '欢迎使用 Handrail',
  lead: 'Handrail 在您工作所用的网页应用旁提供支持。操作不顺时，它会直接在页面上提供合适的简短指南或课程。',
  observed: {
    heading: '会被观察的内容',
    points: [
      '仅限您或您的组织允许的网站。',
      '您反复点击了同一位置，或点击了没有反应的内容。',
      '表单多次显示同样的错误。',
      '是哪个页面，但不包括其地址中看似数据的部分。',
      '向您提供过哪些指南和课程，以及您开始、完成或退出了哪些。',
    ],
  },
  never: {
    heading: '绝不会被观察的内容',
    points: [
      '您输入的内容：密码、表单字段和搜索内容均不会。',
      '页面上的内容：表格、消息和姓名均不会。',
      '未允许的网站的页面，以及您的浏览历史记录。',
      '您的屏幕图片。仅作者在录制指南时会截取，且所有字段均被遮盖。',
    ],
  },
  stays: {
    heading: '数据存放在哪里',
    points: [
      '所有数据都保存在此设备的此浏览器中，不会发送到任何地方。',
      '您可以随时在设置中查看、导出或清除这些数据。',
      '您可以随时暂停 Handrail 或撤回同意。',
    ],
  },
  question: '您是否同意？',
  questionText: '在您同意之前，不会观察任何内容。您可以随时在设置中更改您的选择。',
  agree: '同意',
  notNow: '暂不',
  refusedHeading: 'Handrail 已关闭',
  refusedText: '不会观察任何内容，也不会提供任何内容。您可以稍后在此处或侧边栏中同意。',
  givenHeading: '谢谢，Handrail 已开启',
  givenText: '在您允许第一个网站之前，它看不到任何内容。',
  managedHeading: '已由您的组织设置',
  managedText: '您的组织已为您设置好 Handrail。',
  nextHeading: '允许第一个网站',
  nextText: 'Handrail 仅在您逐个允许的网站上工作。',
  nextSteps: [
    '打开您工作所用的应用。',
    '从浏览器工具栏打开 Handrail 侧边栏。',
    '点击“在此网站上使用”，并确认浏览器的询问。',
  ],
  wantedHeading: '您的组织请求允许的网站',
  wantedText: '浏览器会就每个网站向您询问一次。',
};
