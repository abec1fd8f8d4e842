/** React alone: what react-joyride needs besides itself. */
export { createElement } from 'react';
export { createRoot } from 'react-dom/client';
