// SPDX-License-Identifier: MIT
// Reads of a PDF what QPdfWriter always writes alike, and appends an update that replaces two of its objects.
#include "widgets/pdf_outline.h"

#include <QCryptographicHash>
#include <QString>

#include <map>
#include <optional>

namespace stratamap::ui {

namespace {

/// Text as PDF has it in any language: UTF-16 with its mark, in hexadecimal.
QByteArray pdfText(const QString& text)
{
    QByteArray out("<FEFF");
    for (const QChar unit : text) {
        out += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return out + '>';
}

std::optional<int> numberAfter(const QByteArray& pdf, const QByteArray& word)
{
    const auto at = pdf.lastIndexOf(word);
    if (at < 0) {
        return std::nullopt;
    }
    const QByteArray rest = pdf.mid(at + word.size(), 20).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9') {
        ++digits;
    }
    return digits > 0 ? std::optional(rest.left(digits).toInt()) : std::nullopt;
}

/// What stands between the outer angle brackets of an object.
QByteArray dictionaryOf(const QByteArray& pdf, int object)
{
    const QByteArray begin = '\n' + QByteArray::number(object) + " 0 obj";
    const auto from = pdf.indexOf(begin);
    const auto end = pdf.indexOf("endobj", from);
    const auto open = pdf.indexOf("<<", from);
    const auto close = pdf.lastIndexOf(">>", end);
    return from < 0 || open < 0 || open > close ? QByteArray() : pdf.mid(open + 2, close - open - 2).trimmed();
}

std::vector<int> pagesOf(const QByteArray& pdf, const QByteArray& catalog)
{
    std::vector<int> pages;
    const auto tree = numberAfter(catalog, "/Pages");
    const QByteArray kids = tree ? dictionaryOf(pdf, *tree) : QByteArray();
    const auto open = kids.indexOf('[');
    const QList<QByteArray> words = kids.mid(open + 1, kids.indexOf(']', open) - open - 1).simplified().split(' ');
    for (qsizetype i = 0; open >= 0 && i + 2 < words.size(); i += 3) {
        pages.push_back(words[i].toInt());
    }
    return pages;
}

/// Objects that replace others of their number, or are new, written behind a file with the table that finds them.
class Update {
public:
    explicit Update(QByteArray pdf) : m_pdf(std::move(pdf)) {}

    void add(int object, const QByteArray& dictionary)
    {
        m_places[object] = m_pdf.size();
        m_pdf += QByteArray::number(object) + " 0 obj\n<<\n" + dictionary + "\n>>\nendobj\n";
    }

    QByteArray finish(int size, int info, int root, int previous)
    {
        const QByteArray id = QCryptographicHash::hash(m_pdf, QCryptographicHash::Sha256).toHex().left(32);
        const auto start = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto& [object, place] : m_places) {
            m_pdf +=
                QByteArray::number(object) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        }
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " + QByteArray::number(info) +
                 " 0 R\n/Root " + QByteArray::number(root) + " 0 R\n/Prev " + QByteArray::number(previous) +
                 "\n/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return std::move(m_pdf);
    }

private:
    QByteArray m_pdf;
    std::map<int, qsizetype> m_places;
};

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

}  // namespace

QByteArray withoutClock(QByteArray pdf)
{
    static const QByteArray word("/CreationDate (D:");
    static const QByteArray epoch("19700101000000");
    if (const auto at = pdf.indexOf(word); at >= 0 && at + word.size() + epoch.size() <= pdf.size()) {
        pdf.replace(at + word.size(), epoch.size(), epoch);
    }
    return pdf;
}

QByteArray withOutline(QByteArray pdf, const std::vector<OutlineEntry>& outline, double height, const QString& author,
                       const QString& language)
{
    const auto size = numberAfter(pdf, "/Size");
    const auto info = numberAfter(pdf, "/Info");
    const auto root = numberAfter(pdf, "/Root");
    const auto previous = numberAfter(pdf, "startxref");
    if (!size || !info || !root || !previous) {
        return pdf;
    }
    QByteArray catalog = dictionaryOf(pdf, *root);
    QByteArray facts = dictionaryOf(pdf, *info);
    const std::vector<int> pages = pagesOf(pdf, catalog);
    if (catalog.isEmpty() || facts.isEmpty() || pages.empty() || outline.empty()) {
        return pdf;
    }
    if (const auto date = facts.indexOf("/CreationDate"); date >= 0) {
        facts = facts.left(date) + facts.mid(facts.indexOf(')', date) + 1);
    }
    if (!author.isEmpty()) {
        facts += "\n/Author " + pdfText(author);
    }
    const int list = *size;
    const int first = list + 1;
    const int last = list + static_cast<int>(outline.size());
    catalog += "\n/Outlines " + reference(list) + "\n/PageMode /UseOutlines\n/Lang (" + language.toLatin1() +
               ")\n/ViewerPreferences << /DisplayDocTitle true >>";
    Update update(std::move(pdf));
    update.add(*info, facts.trimmed());
    update.add(*root, catalog);
    update.add(list, "/Type /Outlines\n/First " + reference(first) + "\n/Last " + reference(last) + "\n/Count " +
                         QByteArray::number(outline.size()));
    for (int i = 0; i < static_cast<int>(outline.size()); ++i) {
        const OutlineEntry& entry = outline[static_cast<std::size_t>(i)];
        const auto page = std::min(static_cast<std::size_t>(entry.page), pages.size() - 1);
        QByteArray item = "/Title " + pdfText(entry.title) + "\n/Parent " + reference(list) + "\n/Dest [" +
                          reference(pages[page]) + " /XYZ 0 " + QByteArray::number(height - entry.distance, 'f', 1) +
                          " null]";
        item += i > 0 ? "\n/Prev " + reference(first + i - 1) : QByteArray();
        item += first + i < last ? "\n/Next " + reference(first + i + 1) : QByteArray();
        update.add(first + i, item);
    }
    return update.finish(last + 1, *info, *root, *previous);
}

}  // namespace stratamap::ui
