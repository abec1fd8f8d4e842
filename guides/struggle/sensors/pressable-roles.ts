/** Roles of what is pressed with pointer or keys, as a selector. */
export const pressableRoles =
  '[role=button],[role=link],[role=tab],[role^=menuitem],[role=option],[role=switch],[role=checkbox],[role=radio],[role=treeitem],[role=combobox]:not(input)';
