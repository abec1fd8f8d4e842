import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in Simplified Chinese. */
export const zhHans: RecorderCatalogue = {
  recording: '正在录制',
  steps: { other: '{count} 个步骤' },
  stop: '停止',
  askPoint: '这是一幅图：Handrail 可以标记其中的位置，但看不到那里画的是什么。',
  thisPoint: '标记此位置',
  wholeDrawing: '标记整幅图',
  pick: {
    heading: '新位置',
    point:
      '请指向新位置并按下，或用 Tab 键移到那里再按 Enter 键。在此期间页面不会有任何动作。按 Esc 键则一切保持原样。',
    sure: '已选取“{name}”，之后一定能再次找到。如需其他位置，请指向那里。',
    unsure: '已选取“{name}”，但可能无法再次找到，因为其他位置与它十分相似。最好指向有自己名称的位置。',
    take: '使用此位置',
    pause: '先使用页面',
    paused: '页面照常工作。请前往该位置所在之处。',
    resume: '现在指向',
    cancel: '取消',
  },
  problems: {
    noRoom: '设备空间已满，录制已结束。此前录制的内容已保存在草稿中。请释放空间后继续录制其余部分。',
    noPictures:
      '此指南录制时没有图片。如需图片，请在该标签页位于前台时点击浏览器工具栏中的 Handrail 按钮，然后重新开始。',
  },
};
