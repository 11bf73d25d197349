import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The product's one accent: shade 7 carries white text, shade 4 stands on a dark page. */
const petrol: MantineColorsTuple = [
  '#e8f4f5',
  '#d2e6e9',
  '#a6ced4',
  '#76b4bd',
  '#4f9faa',
  '#35909d',
  '#1f7885',
  '#11636f',
  '#0c525d',
  '#073f48',
]

/** What deletes or went wrong: from shade 6 on it carries white text and stands on white. */
const red: MantineColorsTuple = [
  '#fdf1ef',
  '#fbdfdb',
  '#f6bdb6',
  '#f2998f',
  '#ec7569',
  '#d8503f',
  '#c23a2b',
  '#b42318',
  '#97190f',
  '#7a130b',
]

/** Slightly blue greys, from text to page, for the dark scheme. */
const dark: MantineColorsTuple = [
  '#d5dbe1',
  '#b4bec8',
  '#8c99a6',
  '#66727f',
  '#414c57',
  '#333d47',
  '#273039',
  '#1b2229',
  '#151b21',
  '#0f1418',
]

/** How the component library looks in this product. Contrasts that it gets wrong are put right in `shell.css`. */
export const theme = createTheme({
  colors: { petrol, red, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: 'var(--font-inter), system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontFamily: 'var(--font-inter), system-ui, sans-serif', fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // A menu stays where its button is, inside the page's landmarks, and holds nothing but its items.
    Menu: {
      defaultProps: {
        withinPortal: false,
        floatingStrategy: 'fixed',
        withInitialFocusPlaceholder: false,
      },
    },
  },
})
