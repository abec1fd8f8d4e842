import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in Simplified Chinese. */
export const zhHans: RecorderCatalogue = {
  recording: '正在录制',
  steps: { other: '{count} 个步骤' },
  stop: '停止',
  askPoint: '这是一幅图：Handrail 可以标记其中的位置，但看不到那里画的是什么。',
  thisPoint: '标记此位置',
  wholeDrawing: '标记整幅图',
  problems: {
    noRoom: '设备空间已满，录制已结束。此前录制的内容已保存在草稿中。请释放空间后继续录制其余部分。',
    noPictures:
      '此指南录制时没有图片。如需图片，请在该标签页位于前台时点击浏览器工具栏中的 Handrail 按钮，然后重新开始。',
  },
};
