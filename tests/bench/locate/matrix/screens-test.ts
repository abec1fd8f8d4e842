import type { Screen } from './screen-node.ts';
import { appMenu, pageTools } from './shell.ts';

/** The half of the screens that learning never sees. */
export const testScreens: Screen[] = [
  {
    name: 'invoices',
    half: 'test',
    title: 'Invoices',
    children: [
      appMenu('invoices'),
      {
        kind: 'bar',
        children: [
          { kind: 'button', id: 'create', label: 'Create invoice', icon: 'plus', primary: true },
          { kind: 'button', id: 'remind', label: 'Send reminders', icon: 'mail' },
          { kind: 'button', id: 'columns', label: 'Columns', icon: 'table', bare: true },
          { kind: 'field', id: 'find', label: 'Find', type: 'text', name: 'find' },
        ],
      },
      {
        kind: 'table',
        name: 'invoices',
        rows: 10,
        columns: [
          { id: 'c-invoice', label: 'Invoice', name: 'invoice', data: 'number' },
          { id: 'c-company', label: 'Company', name: 'company', data: 'company' },
          { id: 'c-clerk', label: 'Clerk', name: 'clerk', data: 'person' },
          { id: 'c-due', label: 'Due', name: 'due', data: 'date' },
          { id: 'c-amount', label: 'Amount', name: 'amount', data: 'amount' },
          { id: 'c-state', label: 'Status', name: 'state', data: 'status' },
        ],
        actions: [
          { id: 'i-pay-0', label: 'Pay', icon: 'credit-card', row: 0 },
          { id: 'i-dun-0', label: 'Remind', icon: 'bell', row: 0 },
          { id: 'i-void-0', label: 'Void', icon: 'stop', row: 0 },
          { id: 'i-pay-4', label: 'Pay', icon: 'credit-card', row: 4 },
          { id: 'i-dun-7', label: 'Remind', icon: 'bell', row: 7 },
          { id: 'i-void-9', label: 'Void', icon: 'stop', row: 9 },
        ],
      },
      {
        kind: 'section',
        title: 'Selection',
        children: [
          { kind: 'button', id: 'i-approve', label: 'Approve', icon: 'check' },
          { kind: 'button', id: 'i-reject', label: 'Reject', icon: 'close' },
          { kind: 'button', id: 'i-assign', label: 'Assign' },
        ],
      },
      pageTools('invoices'),
    ],
  },
  {
    name: 'users',
    half: 'test',
    title: 'Users',
    children: [
      appMenu('users'),
      {
        kind: 'bar',
        children: [
          { kind: 'button', id: 'invite', label: 'Invite user', icon: 'plus', primary: true },
          { kind: 'button', id: 'roles', label: 'Roles' },
        ],
      },
      {
        kind: 'list',
        name: 'users',
        rows: 6,
        data: 'person',
        picks: [
          { id: 'u-1', row: 1 },
          { id: 'u-4', row: 4 },
        ],
      },
      {
        kind: 'dialog',
        title: 'Invite user',
        children: [
          {
            kind: 'form',
            name: 'invite',
            children: [
              { kind: 'field', id: 'v-mail', label: 'Mail', type: 'text', name: 'mail' },
              { kind: 'field', id: 'v-first', label: 'First name', type: 'text', name: 'first' },
              { kind: 'field', id: 'v-last', label: 'Last name', type: 'text', name: 'last' },
              {
                kind: 'field',
                id: 'v-role',
                label: 'Role',
                type: 'select',
                name: 'role',
                choices: ['Reader', 'Clerk', 'Administrator'],
              },
              { kind: 'field', id: 'v-until', label: 'Valid until', type: 'date', name: 'until' },
              { kind: 'field', id: 'v-notify', label: 'Notify', type: 'check', name: 'notify' },
              { kind: 'button', id: 'v-teams', label: 'Choose teams' },
            ],
          },
        ],
        footer: [
          { kind: 'button', id: 'v-cancel', label: 'Cancel' },
          { kind: 'button', id: 'v-send', label: 'Send', primary: true },
        ],
      },
      {
        kind: 'dialog',
        title: 'Teams',
        children: [
          {
            kind: 'form',
            name: 'teams',
            children: [
              { kind: 'field', id: 't-sales', label: 'Sales', type: 'check', name: 'sales' },
              { kind: 'field', id: 't-support', label: 'Support', type: 'check', name: 'support' },
              { kind: 'field', id: 't-purchasing', label: 'Purchasing', type: 'check', name: 'purchasing' },
              { kind: 'field', id: 't-lead', label: 'Team lead', type: 'switch', name: 'lead' },
            ],
          },
        ],
        footer: [
          { kind: 'button', id: 't-cancel', label: 'Cancel' },
          { kind: 'button', id: 't-apply', label: 'Apply', primary: true },
        ],
      },
      pageTools('users'),
    ],
  },
  {
    name: 'tickets',
    half: 'test',
    title: 'Tickets',
    children: [
      appMenu('tickets'),
      {
        kind: 'list',
        name: 'tickets',
        rows: 7,
        data: 'product',
        picks: [
          { id: 'k-0', row: 0 },
          { id: 'k-3', row: 3 },
          { id: 'k-6', row: 6 },
        ],
      },
      {
        kind: 'section',
        title: 'Ticket',
        children: [
          {
            kind: 'bar',
            children: [
              { kind: 'button', id: 'k-take', label: 'Take over', icon: 'user', primary: true },
              { kind: 'button', id: 'k-forward', label: 'Forward', icon: 'swap' },
              { kind: 'button', id: 'k-close', label: 'Close ticket', icon: 'check' },
              { kind: 'button', id: 'k-more', label: 'More', icon: 'ellipsis', bare: true },
            ],
          },
          {
            kind: 'tabs',
            tabs: [
              {
                id: 'k-t-answer',
                label: 'Answer',
                children: [
                  {
                    kind: 'form',
                    name: 'answer',
                    children: [
                      { kind: 'field', id: 'k-subject', label: 'Subject', type: 'text', name: 'subject' },
                      {
                        kind: 'field',
                        id: 'k-prio',
                        label: 'Priority',
                        type: 'select',
                        name: 'priority',
                        choices: ['Low', 'Normal', 'Urgent'],
                      },
                      {
                        kind: 'field',
                        id: 'k-internal',
                        label: 'Internal note',
                        type: 'switch',
                        name: 'internal',
                      },
                      { kind: 'field', id: 'k-hours', label: 'Hours', type: 'number', name: 'hours' },
                      { kind: 'field', id: 'k-body', label: 'Message', type: 'area', name: 'body' },
                      { kind: 'button', id: 'k-send', label: 'Send', primary: true },
                      { kind: 'button', id: 'k-draft', label: 'Save draft' },
                    ],
                  },
                ],
              },
              { id: 'k-t-files', label: 'Files', children: [] },
              { id: 'k-t-log', label: 'Log', children: [] },
            ],
          },
        ],
      },
      {
        kind: 'section',
        title: 'Requester',
        children: [
          { kind: 'link', id: 'k-person', label: 'Show person', to: '/people/show' },
          { kind: 'link', id: 'k-all', label: 'All tickets', to: '/tickets' },
          { kind: 'button', id: 'k-call', label: 'Call', icon: 'phone' },
        ],
      },
      pageTools('tickets'),
    ],
  },
  {
    name: 'bookings',
    half: 'test',
    title: 'Bookings',
    children: [
      appMenu('bookings'),
      {
        kind: 'bar',
        children: [
          { kind: 'button', id: 'today', label: 'Today' },
          { kind: 'button', id: 'earlier', label: 'Previous month', icon: 'left', bare: true },
          { kind: 'button', id: 'later', label: 'Next month', icon: 'right', bare: true },
          {
            kind: 'field',
            id: 'room',
            label: 'Room',
            type: 'select',
            name: 'room',
            choices: ['Large', 'Small', 'Roof'],
          },
        ],
      },
      { kind: 'calendar', id: 'calendar' },
      {
        kind: 'section',
        title: 'Book a room',
        children: [
          {
            kind: 'form',
            name: 'booking',
            children: [
              { kind: 'field', id: 'q-title', label: 'Occasion', type: 'text', name: 'occasion' },
              { kind: 'field', id: 'q-day', label: 'Day', type: 'date', name: 'day' },
              { kind: 'field', id: 'q-seats', label: 'Seats', type: 'number', name: 'seats' },
              {
                kind: 'field',
                id: 'q-setup',
                label: 'Seating',
                type: 'radio',
                name: 'setup',
                choices: ['Rows', 'Circle', 'Blocks'],
              },
              { kind: 'field', id: 'q-coffee', label: 'Coffee', type: 'check', name: 'coffee' },
              { kind: 'field', id: 'q-screen', label: 'Screen', type: 'check', name: 'screen' },
              { kind: 'field', id: 'q-text', label: 'Remarks', type: 'area', name: 'remarks' },
              { kind: 'button', id: 'q-check', label: 'Check availability' },
              { kind: 'button', id: 'q-book', label: 'Book', primary: true },
            ],
          },
        ],
      },
      {
        kind: 'section',
        title: 'Subscriptions',
        children: [
          { kind: 'button', id: 'q-subscribe', label: 'Subscribe', icon: 'bell' },
          { kind: 'link', id: 'q-rules', label: 'House rules', to: '/rooms/rules' },
        ],
      },
      pageTools('bookings'),
    ],
  },
];
