import type { Screen } from './screen-node.ts';
import { appMenu, pageTools } from './shell.ts';

/** The half of the screens that learning may look at. */
export const developmentScreens: Screen[] = [
  {
    name: 'orders',
    half: 'development',
    title: 'Orders',
    children: [
      appMenu('orders'),
      {
        kind: 'bar',
        children: [
          { kind: 'button', id: 'new', label: 'New order', icon: 'plus', primary: true },
          { kind: 'button', id: 'import', label: 'Import', icon: 'upload' },
          { kind: 'button', id: 'export', label: 'Export', icon: 'download' },
          { kind: 'button', id: 'refresh', label: 'Refresh', icon: 'reload', bare: true },
        ],
      },
      {
        kind: 'section',
        title: 'Filter',
        children: [
          {
            kind: 'form',
            name: 'filter',
            children: [
              { kind: 'field', id: 'f-number', label: 'Order number', type: 'text', name: 'number' },
              { kind: 'field', id: 'f-customer', label: 'Customer', type: 'text', name: 'customer' },
              {
                kind: 'field',
                id: 'f-status',
                label: 'Status',
                type: 'select',
                name: 'status',
                choices: ['Open', 'Shipped', 'Closed'],
              },
              { kind: 'field', id: 'f-from', label: 'From', type: 'date', name: 'from' },
              { kind: 'field', id: 'f-to', label: 'To', type: 'date', name: 'to' },
              { kind: 'field', id: 'f-mine', label: 'Only mine', type: 'check', name: 'mine' },
              {
                kind: 'bar',
                children: [
                  { kind: 'button', id: 'f-apply', label: 'Search', icon: 'search', primary: true },
                  { kind: 'button', id: 'f-reset', label: 'Reset' },
                ],
              },
            ],
          },
        ],
      },
      {
        kind: 'table',
        name: 'orders',
        rows: 8,
        columns: [
          { id: 'c-number', label: 'Order number', name: 'number', data: 'number' },
          { id: 'c-customer', label: 'Customer', name: 'customer', data: 'company' },
          { id: 'c-date', label: 'Date', name: 'date', data: 'date' },
          { id: 'c-status', label: 'Status', name: 'status', data: 'status' },
          { id: 'c-total', label: 'Total', name: 'total', data: 'amount' },
        ],
        actions: [
          { id: 'r-edit-0', label: 'Edit', icon: 'edit', row: 0 },
          { id: 'r-delete-0', label: 'Delete', icon: 'delete', row: 0 },
          { id: 'r-edit-3', label: 'Edit', icon: 'edit', row: 3 },
          { id: 'r-delete-5', label: 'Delete', icon: 'delete', row: 5 },
        ],
      },
      pageTools('orders'),
    ],
  },
  {
    name: 'customer',
    half: 'development',
    title: 'Customer',
    children: [
      appMenu('customers'),
      {
        kind: 'bar',
        children: [
          { kind: 'button', id: 'save', label: 'Save', icon: 'save', primary: true },
          { kind: 'button', id: 'cancel', label: 'Cancel' },
          { kind: 'button', id: 'delete', label: 'Delete', icon: 'delete' },
          { kind: 'button', id: 'print', label: 'Print', icon: 'printer', bare: true },
        ],
      },
      {
        kind: 'tabs',
        tabs: [
          {
            id: 't-general',
            label: 'General',
            children: [
              {
                kind: 'form',
                name: 'general',
                children: [
                  {
                    kind: 'section',
                    title: 'Company',
                    children: [
                      { kind: 'field', id: 'g-name', label: 'Name', type: 'text', name: 'name' },
                      { kind: 'field', id: 'g-vat', label: 'VAT number', type: 'text', name: 'vat' },
                      {
                        kind: 'field',
                        id: 'g-group',
                        label: 'Group',
                        type: 'select',
                        name: 'group',
                        choices: ['Retail', 'Industry', 'Public'],
                      },
                      { kind: 'field', id: 'g-since', label: 'Customer since', type: 'date', name: 'since' },
                      { kind: 'field', id: 'g-active', label: 'Active', type: 'switch', name: 'active' },
                    ],
                  },
                  {
                    kind: 'section',
                    title: 'Billing address',
                    children: [
                      {
                        kind: 'field',
                        id: 'b-street',
                        label: 'Street',
                        type: 'text',
                        name: 'billing_street',
                      },
                      { kind: 'field', id: 'b-city', label: 'City', type: 'text', name: 'billing_city' },
                      { kind: 'field', id: 'b-zip', label: 'Postal code', type: 'text', name: 'billing_zip' },
                      {
                        kind: 'field',
                        id: 'b-country',
                        label: 'Country',
                        type: 'select',
                        name: 'billing_country',
                        choices: ['Germany', 'Japan', 'Egypt'],
                      },
                    ],
                  },
                  {
                    kind: 'section',
                    title: 'Delivery address',
                    children: [
                      {
                        kind: 'field',
                        id: 'd-street',
                        label: 'Street',
                        type: 'text',
                        name: 'delivery_street',
                      },
                      { kind: 'field', id: 'd-city', label: 'City', type: 'text', name: 'delivery_city' },
                      {
                        kind: 'field',
                        id: 'd-zip',
                        label: 'Postal code',
                        type: 'text',
                        name: 'delivery_zip',
                      },
                      {
                        kind: 'field',
                        id: 'd-country',
                        label: 'Country',
                        type: 'select',
                        name: 'delivery_country',
                        choices: ['Germany', 'Japan', 'Egypt'],
                      },
                      { kind: 'field', id: 'd-note', label: 'Delivery note', type: 'area', name: 'note' },
                    ],
                  },
                ],
              },
            ],
          },
          { id: 't-contacts', label: 'Contacts', children: [] },
          { id: 't-terms', label: 'Payment terms', children: [] },
          { id: 't-history', label: 'History', children: [] },
        ],
      },
      pageTools('customer'),
    ],
  },
  {
    name: 'wizard',
    half: 'development',
    title: 'New contract',
    children: [
      appMenu('contracts'),
      {
        kind: 'steps',
        items: [
          { id: 's-partner', label: 'Partner' },
          { id: 's-scope', label: 'Scope' },
          { id: 's-price', label: 'Price' },
          { id: 's-check', label: 'Check' },
        ],
      },
      {
        kind: 'section',
        title: 'Scope',
        children: [
          {
            kind: 'form',
            name: 'scope',
            children: [
              { kind: 'field', id: 'w-title', label: 'Title', type: 'text', name: 'title' },
              {
                kind: 'field',
                id: 'w-kind',
                label: 'Kind of contract',
                type: 'radio',
                name: 'kind',
                choices: ['Purchase', 'Lease', 'Service'],
              },
              { kind: 'field', id: 'w-start', label: 'Start', type: 'date', name: 'start' },
              { kind: 'field', id: 'w-end', label: 'End', type: 'date', name: 'end' },
              { kind: 'field', id: 'w-months', label: 'Notice period', type: 'number', name: 'months' },
              { kind: 'field', id: 'w-renew', label: 'Renew automatically', type: 'check', name: 'renew' },
              { kind: 'field', id: 'w-secret', label: 'Confidential', type: 'check', name: 'secret' },
              { kind: 'field', id: 'w-text', label: 'Description', type: 'area', name: 'text' },
            ],
          },
        ],
      },
      {
        kind: 'section',
        title: 'Attachments',
        children: [
          { kind: 'button', id: 'w-attach', label: 'Add file', icon: 'upload' },
          { kind: 'button', id: 'w-scan', label: 'Scan', icon: 'camera' },
        ],
      },
      {
        kind: 'bar',
        children: [
          { kind: 'button', id: 'w-back', label: 'Back' },
          { kind: 'button', id: 'w-next', label: 'Next', primary: true },
          { kind: 'button', id: 'w-later', label: 'Save for later' },
          { kind: 'link', id: 'w-help', label: 'Help', to: '/help/contracts' },
        ],
      },
      pageTools('wizard'),
    ],
  },
  {
    name: 'settings',
    half: 'development',
    title: 'Settings',
    children: [
      appMenu('settings'),
      {
        kind: 'tree',
        items: [
          {
            id: 'x-account',
            label: 'Account',
            children: [
              { id: 'x-profile', label: 'Profile' },
              { id: 'x-security', label: 'Security' },
            ],
          },
          {
            id: 'x-mail',
            label: 'Mail',
            children: [
              { id: 'x-signature', label: 'Signature' },
              { id: 'x-rules', label: 'Rules' },
            ],
          },
          {
            id: 'x-data',
            label: 'Data',
            children: [
              { id: 'x-backup', label: 'Backup' },
              { id: 'x-retention', label: 'Retention' },
            ],
          },
        ],
      },
      {
        kind: 'section',
        title: 'Security',
        children: [
          {
            kind: 'form',
            name: 'security',
            children: [
              { kind: 'field', id: 'y-two', label: 'Two-factor login', type: 'switch', name: 'two_factor' },
              { kind: 'field', id: 'y-timeout', label: 'Log out after', type: 'number', name: 'timeout' },
              { kind: 'field', id: 'y-alert', label: 'Alert by mail', type: 'check', name: 'alert' },
            ],
          },
          { kind: 'button', id: 'y-key', label: 'Add security key', icon: 'plus' },
          { kind: 'button', id: 'y-devices', label: 'Show devices' },
        ],
      },
      {
        kind: 'section',
        title: 'Password',
        children: [
          {
            kind: 'form',
            name: 'password',
            children: [
              { kind: 'field', id: 'y-old', label: 'Old password', type: 'text', name: 'old' },
              { kind: 'field', id: 'y-new', label: 'New password', type: 'text', name: 'new' },
              { kind: 'button', id: 'y-change', label: 'Change password', primary: true },
            ],
          },
        ],
      },
      pageTools('settings'),
    ],
  },
];
