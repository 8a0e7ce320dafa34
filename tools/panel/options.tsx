import { render } from 'preact';
import { startPage } from '../../components/start-page.ts';
import { App } from '../../entrypoints/options/App.tsx';
import { LANGUAGE } from './fake-browser.ts';
import { mockSettings } from './mock-settings.ts';
import '../../entrypoints/options/style.css';

startPage(document, LANGUAGE);
render(<App connector={mockSettings()} />, document.body);
