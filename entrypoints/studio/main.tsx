import browser from 'webextension-polyfill';
import { openPage } from '../../components/shared/open-page.tsx';
import { StudioPage } from '../../components/studio/StudioPage.tsx';

const root = document.getElementById('page');
if (root) void openPage(browser, <StudioPage />, root);
