/** Changes of a node within this many ms are one. */
const oneChange = 250;
/** Changes remembered of a node. */
const remembered = 4;
/** How regular the gaps of a rhythm are: the longest is at most this many times the shortest. People are less so. */
const regular = 1.1;

/** Tells the changes that a page makes by itself from those that answer somebody. */
export interface PageNoise {
  /**
   * Notes a change of a node, and says whether the node changes by itself: a clock, a feed, an advertisement.
   *
   * @param pressed a press was just before: it is its rhythm, then, and not the page's
   */
  isNoise(node: Node, at: number, spontaneous: boolean, pressed: boolean): boolean;
}

interface Memory {
  times: number[];
  /** Changes while nobody had done anything for a while. */
  spontaneous: number;
}

/** Makes the memory of one document. It holds nothing alive. */
export const pageNoise = (): PageNoise => {
  const memories = new WeakMap<Node, Memory>();
  return {
    isNoise(node, at, spontaneous, pressed) {
      const memory = memories.get(node) ?? { times: [], spontaneous: 0 };
      memories.set(node, memory);
      if (!pressed && at - (memory.times.at(-1) ?? -1e9) > oneChange) {
        memory.times = [...memory.times, at].slice(-remembered);
        if (spontaneous) memory.spontaneous += 1;
      }
      const gaps = memory.times.slice(1).map((time, index) => time - (memory.times[index] ?? 0));
      const rhythm = gaps.length > 1 && Math.max(...gaps) < Math.min(...gaps) * regular;
      return memory.spontaneous > 1 || rhythm;
    },
  };
};
