// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/incident/incidenttypes.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace wardroom {

class NoticeBar;
class TextLabel;

/// A file that was pinned: a picture or text as such, anything else by name and size. It can be saved, and is never
/// opened or run.
class FrozenFileView final : public QWidget
{
    Q_OBJECT
public:
    explicit FrozenFileView(QWidget *parent = nullptr);

    void setFile(const QByteArray &bytes, const Pin &pin);
    QPushButton *saveButton() const { return m_save; }
    /// Writes the file; what went wrong is said in the view. False then.
    bool save(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createLayout();
    void showPicture();
    void fitPicture();
    void chooseFile();
    QString suggestedName() const;

    QByteArray m_data;
    Pin m_pin;
    QImage m_image;
    RequestHandle m_decoding;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    TextLabel *m_name;
    QPushButton *m_save;
    NoticeBar *m_failure;
};

} // namespace wardroom
