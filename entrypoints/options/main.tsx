import browser from 'webextension-polyfill';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { openPage } from '../../components/shared/open-page.tsx';

const root = document.getElementById('page');
if (root) void openPage(browser, <OptionsPage />, root);
