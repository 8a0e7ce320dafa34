import { render } from 'preact';
import { browser } from 'wxt/browser';
import { startPage } from '../../components/start-page.ts';
import { t } from '../../locales/text.ts';
import { App } from './App.tsx';
import { browserConnector } from './browser-connector.ts';
import './style.css';

startPage(document, browser.i18n.getUILanguage(), t('options.title'));
render(<App connector={browserConnector()} />, document.body);
