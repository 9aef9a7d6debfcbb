import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/frame.css'
import './styles/marks.css'
import './styles/news.css'
import './styles/dispatch.css'
import './styles/cited.css'
import './styles/dossier.css'
import './styles/timeline.css'
import './styles/commitments.css'
import './styles/positions.css'
import './styles/contacts.css'
import './styles/offices.css'
import './styles/today.css'
import './styles/review.css'
import './styles/brief.css'
import './styles/settings.css'

const page = document.getElementById('page')
if (page)
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
