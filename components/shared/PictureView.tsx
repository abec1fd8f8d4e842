import { useRef } from 'preact/hooks';
import { useNear } from './use-near.ts';
import { useRequest } from './use-request.ts';

/** A stored picture. Until it is there, its place is kept; far from the window it is not asked for. */
export const PictureView = ({
  id,
  description,
  class: name = 'picture',
}: {
  id: string;
  /** What it shows; empty where the text beside it says it. */
  description: string;
  class?: string;
}) => {
  const place = useRef<HTMLSpanElement>(null);
  const near = useNear(place);
  const { value } = useRequest('pictures/get', near ? { id } : 'wait', 'forever');
  if (!value) return <span ref={place} class={`${name} picture--waiting`} aria-hidden="true" />;
  return <img class={name} src={`data:${value.type};base64,${value.data}`} alt={description} />;
};
