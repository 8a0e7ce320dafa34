import type { Settings } from '../../lib/browser/settings.ts';
import { CLUTTER_MESSAGES, KIND_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import { Checks } from '../ui/Checks.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Group } from '../ui/Group.tsx';
import { Colours } from './Colours.tsx';

interface Props {
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
}

/** What is annotated, when and how. */
export function AnnotationChoices({ settings, onChange: change }: Props) {
  return (
    <>
      <Group id="mode" title={t('options.mode')}>
        <Choice
          legend={t('options.mode')}
          name="mode"
          value={settings.mode}
          onChange={(mode) => change({ mode })}
          options={[
            { value: 'automatic', label: t('options.automatic'), hint: t('options.automaticHint') },
            { value: 'on-click', label: t('options.onClick'), hint: t('options.onClickHint') },
          ]}
        />
      </Group>
      <Group id="layers" title={t('options.layers')}>
        <Checks
          legend={t('options.layers')}
          values={{ highlightsOn: settings.highlightsOn, clutterHidden: settings.clutterHidden }}
          label={(key) => t(key === 'highlightsOn' ? 'options.highlightsOn' : 'options.clutterHidden')}
          onChange={change}
        />
      </Group>
      <Group id="kinds" title={t('options.kinds')}>
        <Checks
          legend={t('options.kinds')}
          values={settings.kinds}
          label={(kind) => t(KIND_MESSAGES[kind])}
          onChange={(kinds) => change({ kinds })}
        />
      </Group>
      <Group id="colours" title={t('options.colours')} hint={t('options.coloursHint')}>
        <Colours own={settings.colours} onChange={(colours) => change({ colours })} />
      </Group>
      <Group id="density" title={t('options.density')}>
        <Choice
          legend={t('options.density')}
          name="density"
          value={settings.density}
          onChange={(density) => change({ density })}
          options={[
            { value: 'article', label: t('options.densityArticle') },
            { value: 'paragraph', label: t('options.densityParagraph') },
            { value: 'all', label: t('options.densityAll') },
          ]}
        />
      </Group>
      <Group id="engine" title={t('options.engine')}>
        <Choice
          legend={t('options.engine')}
          name="engine"
          value={settings.engine}
          onChange={(engine) => change({ engine })}
          options={[
            { value: 'auto', label: t('options.engineAuto'), hint: t('options.engineAutoHint') },
            { value: 'marks', label: t('options.engineMarks'), hint: t('options.engineMarksHint') },
            { value: 'highlights', label: t('options.engineHighlights'), hint: t('options.engineHighlightsHint') },
          ]}
        />
      </Group>
      <Group id="clutter" title={t('options.clutterKinds')}>
        <Checks
          legend={t('options.clutterKinds')}
          values={settings.clutterKinds}
          label={(kind) => t(CLUTTER_MESSAGES[kind])}
          onChange={(clutterKinds) => change({ clutterKinds })}
        />
      </Group>
    </>
  );
}
