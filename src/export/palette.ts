/** The colours of pictures: those of the light theme, whatever theme is on screen, so that slides and paper match. */
export const palette: Readonly<Record<string, string>> = {
  '--ground': '#fbfaf6',
  '--surface': '#ffffff',
  '--band': '#f2f0e6',
  '--ink': '#16232a',
  '--ink-soft': '#4b585f',
  '--line': '#dcd8ca',
  '--line-strong': '#7c7a6e',
  '--accent': '#16696f',
  '--notice': '#7a5200',
  '--notice-soft': '#fdf3d8',
  '--trede-1': '#f5e6cb',
  '--trede-2': '#edd49f',
  '--trede-3': '#d5df9d',
  '--trede-4': '#a6d2b2',
  '--trede-5': '#74bab1',
  '--trede-6': '#8fc3cb',
  '--trede-1-strong': '#a06f2c',
  '--trede-2-strong': '#91641a',
  '--trede-3-strong': '#6b791a',
  '--trede-4-strong': '#2c7f4d',
  '--trede-5-strong': '#1c7a72',
  '--trede-6-strong': '#1b6470',
  '--trede-ink': '#16232a',
  '--domain-werk': '#1f5fb0',
  '--domain-sociale-economie': '#1d7646',
  '--domain-welzijn': '#c0432c',
  '--domain-onderwijs': '#7b3fa0',
  '--domain-other': '#5b6770',
  '--reference': '#77848b',
};

/** The colour behind the name of a custom property. */
export function colourOf(name: string): string {
  return palette[name] ?? '#5b6770';
}
