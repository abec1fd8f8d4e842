/** How long nothing may come, in ms: longer than a server takes over anything, and short enough for somebody who waits. */
const patience = 30_000;

/**
 * Asks as `fetch` does, and fails where nothing comes for half a minute, be it at the beginning or in the middle of a long answer.
 *
 * @param within ms; another number only in tests
 */
export const fetchPatiently = async (
  url: string,
  init: RequestInit,
  within = patience,
): Promise<Response> => {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), within);
  };
  wait();
  try {
    const signal = init.signal ? AbortSignal.any([init.signal, silence.signal]) : silence.signal;
    const response = await fetch(url, { ...init, signal });
    const { status, statusText, headers } = response;
    if (!response.body) {
      clearTimeout(timer);
      return response;
    }
    wait();
    const watched = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          wait();
          controller.enqueue(chunk);
        },
        flush: () => clearTimeout(timer),
      }),
    );
    return new Response(watched, { status, statusText, headers });
  } catch (error) {
    clearTimeout(timer);
    throw error;
  }
};
