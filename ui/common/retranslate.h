// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace wardroom {

/// How texts follow the language at run time: `onRetranslate(this, [this] { m_title->setText(tr("…")); });`
/// Calls @p apply now and whenever @p widget gets a LanguageChange event.
void onRetranslate(QWidget *widget, std::function<void()> apply);

} // namespace wardroom
