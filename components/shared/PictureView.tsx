import { useRequest } from './use-request.ts';

/** A stored picture. Until it is there, its place is kept. */
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
  const { value } = useRequest('pictures/get', { id }, 'forever');
  if (!value) return <span class={`${name} picture--waiting`} aria-hidden="true" />;
  return <img class={name} src={`data:${value.type};base64,${value.data}`} alt={description} />;
};
