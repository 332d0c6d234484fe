import { SegmentedControl } from '@mantine/core';
import { isLocale } from '@lotrinh/messages';
import { useTranslation } from 'react-i18next';
import { currentLocale, setLocale } from '../../i18n/i18n.js';

const choices = [
  { value: 'vi', label: <abbr title="Tiếng Việt">VI</abbr> },
  {
    value: 'en',
    label: (
      <abbr title="English" lang="en">
        EN
      </abbr>
    ),
  },
];

export function LanguageSwitch() {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('app.language')}
      data={choices}
      value={currentLocale()}
      onChange={(value) => {
        if (isLocale(value)) void setLocale(value);
      }}
    />
  );
}
