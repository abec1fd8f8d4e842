import { useContext } from 'preact/hooks';
import type { PageTools } from './page-context.ts';
import { PageContext } from './page-context.ts';

/** The page's tools. Throws outside a page. */
export const usePage = (): PageTools => {
  const tools = useContext(PageContext);
  if (!tools) throw new Error('A page component stands outside a PageContext.');
  return tools;
};
