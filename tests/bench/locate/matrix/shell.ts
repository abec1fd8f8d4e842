import type { ScreenNode } from './screen-node.ts';

/** The menu that every screen of the application has. */
export const appMenu = (screen: string): ScreenNode => ({
  kind: 'menu',
  items: [
    { id: `m-${screen}-home`, label: 'Home', icon: 'home' },
    { id: `m-${screen}-orders`, label: 'Orders', icon: 'shopping' },
    { id: `m-${screen}-customers`, label: 'Customers', icon: 'team' },
    { id: `m-${screen}-reports`, label: 'Reports', icon: 'bar-chart' },
    { id: `m-${screen}-settings`, label: 'Settings', icon: 'setting' },
  ],
});

/** What stands at the foot of every screen. */
export const pageTools = (screen: string): ScreenNode => ({
  kind: 'bar',
  children: [
    { kind: 'link', id: `p-${screen}-terms`, label: 'Terms of use', to: '/terms' },
    { kind: 'link', id: `p-${screen}-contact`, label: 'Contact', to: '/contact' },
    { kind: 'button', id: `p-${screen}-feedback`, label: 'Give feedback', icon: 'message' },
  ],
});
