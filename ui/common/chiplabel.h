// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtWidgets/QWidget>

namespace wardroom {

/// A small outlined word, 20 px high: a label's name (muted) and value, or one text.
class ChipLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipLabel(QWidget *parent = nullptr);

    void setText(const QString &text) { setPair({}, text); }
    void setPair(const QString &name, const QString &value);
    QString name() const { return m_name; }
    QString value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {scaledHeight() * 2, scaledHeight()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int scaledHeight() const;

    QString m_name;
    QString m_value;
};

/// The same for delegates, in the font of the painter: at the left of @p rect and no wider. Returns the width it took.
int paintChip(QPainter &painter, const QRect &rect, const QString &name, const QString &value, const Theme &theme);
int chipWidth(const QFont &font, const QString &name, const QString &value);

} // namespace wardroom
