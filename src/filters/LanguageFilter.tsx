import { languages, type Language } from '#text/language.ts';
import { useText } from '#text/TextContext.ts';
import { SelectFilter } from './SelectFilter.tsx';

interface LanguageFilterProps {
  chosen: Language;
  onChange: (language: Language) => void;
}

export function LanguageFilter({ chosen, onChange }: LanguageFilterProps) {
  const { filters } = useText();
  const options = languages.map((id) => ({ id, name: filters.languages[id], lang: id }));
  return <SelectFilter label={filters.language} options={options} chosen={chosen} onChange={onChange} />;
}
