/** Menus, breadcrumbs, page turners, log-in and search boxes: what leads around a site. */
@NullMarked
package org.wirecopy.filter.navigation;

import org.jspecify.annotations.NullMarked;
