/** Articles that come as mails. */
@NullMarked
package io.github.concordant.formats.mail;

import org.jspecify.annotations.NullMarked;
