/** A way in which every view is shown. Sizes are in CSS pixels. */
export interface GalleryVariant {
  name: string;
  title: string;
  scheme: 'light' | 'dark';
  language: 'en' | 'ar';
  width: number;
  height: number;
}

/** All of them. */
export const galleryVariants: GalleryVariant[] = [
  { name: 'light', title: 'Light', scheme: 'light', language: 'en', width: 860, height: 560 },
  { name: 'dark', title: 'Dark', scheme: 'dark', language: 'en', width: 860, height: 560 },
  { name: 'rtl', title: 'Right to left', scheme: 'light', language: 'ar', width: 860, height: 560 },
  { name: 'narrow', title: '320 px', scheme: 'light', language: 'en', width: 320, height: 600 },
];
