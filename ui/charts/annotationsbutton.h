// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace wardroom {

class ViewContext;

/// The one switch for what is marked on all charts of a window.
class AnnotationsButton final : public QPushButton
{
    Q_OBJECT
public:
    /// @p context must outlive the button.
    explicit AnnotationsButton(ViewContext &context, QWidget *parent = nullptr);
};

} // namespace wardroom
