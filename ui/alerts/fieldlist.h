// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;

namespace wardroom {

class TextLabel;

/// A titled list of names and values, as plain text that can be selected. A value that is a web address is a link.
class FieldList final : public QWidget
{
    Q_OBJECT
public:
    struct Field
    {
        QString name;
        QString value;
        QString toolTip; ///< plain
        bool mono = false;
        friend bool operator==(const Field &, const Field &) = default;
    };

    explicit FieldList(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Does nothing where the fields are those shown, so that a selected text stays selected over a refresh.
    void setFields(const std::vector<Field> &fields);
    /// Stands in place of the fields while there are none.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void linkActivated(const QUrl &url);

private:
    void rebuild();
    QWidget *createValue(const Field &field);

    TextLabel *m_title;
    TextLabel *m_empty;
    QWidget *m_body = nullptr;
    std::vector<Field> m_fields;
};

/// The address that @p text is as a whole, if it is http or https; else invalid. Nothing else is ever opened.
QUrl webAddress(const QString &text);

} // namespace wardroom
